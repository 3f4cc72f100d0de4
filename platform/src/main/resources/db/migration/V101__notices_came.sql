-- A notice says when the thing happened; when it came to the inbox is kept beside it, for "all that I saw" means what had come.

alter table notices_notice add column came_at timestamptz not null default now();
alter table notices_notice alter column came_at drop default;
