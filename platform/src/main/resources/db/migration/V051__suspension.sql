-- A suspension ends the running period and begins the next (G-4.2-3). For this the application may move the end of a
-- period, and only to an earlier day: its first day stays, its last day comes earlier, and it never becomes empty.

create function permits_only_shorter() returns trigger language plpgsql as $$
begin
    if lower(new.during) is distinct from lower(old.during) or not old.during @> new.during then
        raise exception 'a period of permit % can only end earlier', old.permit;
    end if;
    return new;
end $$;

create trigger permits_period_only_shorter before update on permits_period
    for each row execute function permits_only_shorter();

grant update (during) on permits_period to anju_app;
