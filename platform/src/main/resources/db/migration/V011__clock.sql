-- How far the demonstration's clock stands ahead of the real one; always zero outside the demonstration.
create table trail_clock (
    only_one  boolean primary key default true check (only_one),
    ahead     bigint  not null default 0 check (ahead >= 0)
);
insert into trail_clock default values;

-- time never goes backwards: what has expired stays expired
create function trail_clock_forward() returns trigger language plpgsql as $$
begin
    if new.ahead < old.ahead then
        raise exception 'the clock only moves forward';
    end if;
    return new;
end $$;
create trigger trail_clock_forward before update on trail_clock
    for each row execute function trail_clock_forward();

grant select on trail_clock to anju_app;
grant update (ahead) on trail_clock to anju_app;
