-- What `kpi.sql` reads, of OCPP 1.6, out of frames, notified, starts, stops and heard.

create table status as
with told as (
    select *, lag(status) over (partition by station, connector order by time, frame) as previous from notified
)
select *, previous is null or previous <> status as is_change from told;

create table sessions as
with whole as (
    select starts.*, stopped, stop_reason, meter_stop, stop_token, greatest(first, last) as last,
        meter_stop - meter_start as energy
    from starts left join stops using (station, transaction) left join heard using (station, transaction)
)
select whole.*, null as attempt, null as start_time, null::bool as is_start_success, null::bool as is_end_success,
    null::bool as is_session_success, null as "authorization",
    if(stopped is null, null, coalesce(energy, 0) > 100 and stop_reason in ('Local', 'Remote', 'EVDisconnected')
        and coalesce(next.status, '') <> 'Faulted') as is_success_kwwhat
from whole asof left join (from status where is_change) as next
    on whole.station = next.station and whole.connector = next.connector and whole.last < next.time;

create table outages as
with heard as (
    select station, time as until, lag(time) over (partition by station order by time) as since
    from frames where direction = 'charging_station_to_csms'
)
select station, null::int as connector, 'offline' as kind, since, until from heard
where until - since > getvariable('silence')
union all
select station, null, 'offline', max(time), null from frames where direction = 'charging_station_to_csms' group by station
having (select max(time) from frames) - max(time) > getvariable('silence')
union all
select station, connector, 'faulted', time, lead(time) over (partition by station, connector order by time, frame)
from status where is_change qualify status = 'Faulted';
