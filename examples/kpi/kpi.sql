-- Status changes, transactions, success, outages and uptime of charging stations, from the tables that `ocpp-fastcodec tables`
-- writes.
--
-- It reads frames, status, sessions and outages (docs/tables.md), and the master data: chargers, ports, connectors. Times are in
-- UTC. The definitions are those of the kwwhat project, for the logs of which the same rows come out; the last table has
-- the figures of the ChargeX consortium.

create or replace table newest as select max(time)::timestamp as time from frames;

-- A change of a connector's status; a notification that repeats the last status is none.
create or replace table status_changes as
with notified as (
    select status.* replace (time::timestamp as time, moment::timestamp as moment), lag(time::timestamp) over each_connector as previous_time
    from status
    window each_connector as (partition by station, connector order by time, frame)
)
select notified.*, connectors.port, lead(status) over each_connector as next_status, lead(time) over each_connector as next_time
from notified left join connectors using (station, connector)
where is_change
window each_connector as (partition by station, connector order by time);

-- Transactions, and whether they were a success in the sense of kwwhat: what has not stopped is none.
create or replace table transactions as
select sessions.* replace (
        first::timestamp as first, last::timestamp as last, started::timestamp as started, stopped::timestamp as stopped,
        coalesce(is_success_kwwhat, false) as is_success_kwwhat
    ),
    list_distinct([id_token, stop_token]) as tokens, connectors.port
from sessions left join connectors using (station, connector)
where transaction is not null;

-- The time in which a station was in service and watched.
create or replace table watched as
select station, greatest(commissioned::timestamp, getvariable('since')) as since, least(coalesce(decommissioned::timestamp, time), time) as until
from chargers, newest;

-- When a station was offline in that time: also before its first frame, and after its last.
create or replace table offline as
with silent as (
    select station, since::timestamp as since, coalesce(until::timestamp, time) as until
    from outages, newest where kind = 'offline'
    union all
    select watched.station, watched.since, coalesce(first, watched.until)
    from watched left join (
        select station, min(time)::timestamp as first
        from frames where message_type = 'CALL' and direction = 'charging_station_to_csms' group by station
    ) using (station)
), clipped as (
    select station, greatest(silent.since, watched.since) as since, least(silent.until, watched.until) as until
    from silent join watched using (station)
)
select * from clipped where until - since > getvariable('silence');

-- A port is faulted while all of its connectors are. As in kwwhat, time is cut where a fault begins or ends, and a fault counts
-- in the pieces that it only touches as well: connectors that fault one after another make one outage.
create or replace table faulted as
with faults as (
    select station, port, connector, since::timestamp as since, coalesce(until::timestamp, time) as until
    from outages join connectors using (station, connector), newest
    where kind = 'faulted'
), pieces as (
    select *, lead(since) over (partition by station, port order by since) as until
    from (select station, port, since from faults union select station, port, until from faults)
), counted as (
    select station, port, pieces.since, pieces.until, count(distinct connector) as connectors
    from pieces join faults using (station, port)
    where faults.since <= pieces.until and faults.until >= pieces.since
    group by all
), whole as (
    select counted.*, since > lag(until) over each_port as is_apart
    from counted
    join (select station, port, count(*) as connectors from connectors group by all) using (station, port, connectors)
    window each_port as (partition by station, port order by since)
), numbered as (
    select *, sum(coalesce(is_apart, true)::int) over (partition by station, port order by since) as outage from whole
)
select station, port, min(since) as since, max(until) as until from numbered group by station, port, outage;

-- Minutes out of service for each port, day and reason; a port that was faulted when it went offline counts as faulted.
create or replace table downtime as
with outages as (
    select station, port, since, until, 'FAULTED' as reason from faulted
    union all
    select station, port, offline.since, offline.until, 'OFFLINE'
    from offline join ports using (station)
    where not exists (
        from faulted where faulted.station = offline.station and faulted.port = ports.port
            and offline.since >= faulted.since and offline.since < faulted.until)
), days as (
    select station, port, reason, greatest(since, day) as since, least(until, day + interval 1 day) as until, day
    from outages, unnest(generate_series(date_trunc('day', since), date_trunc('day', until), interval 1 day)) as days(day)
)
select day, station, port, reason, sum(datediff('minute', since, until)) as minutes
from days group by all having minutes > 0;

-- Uptime in percent by 23 CFR 680.116(b), over the time that was watched; what is excluded is for the operator to take off.
create or replace table uptime as
select station, port, datediff('minute', any_value(watched.since), any_value(watched.until)) as minutes_watched,
    coalesce(sum(downtime.minutes), 0) as minutes_out, 100 * (1 - minutes_out / minutes_watched) as uptime
from ports join watched using (station) left join downtime using (station, port)
group by station, port;

-- ChargeX, Implementation Guide of Customer-Focused Key Performance Indicators: percentages by how charging was asked for,
-- and of all attempts; seconds from the end of what a driver does to power.
create or replace table chargex as
select coalesce(attempt, 'all') as attempt, count(*) as attempts,
    100 * avg(is_start_success::int) as charge_start_success,
    100 * avg(is_end_success::int) as charge_end_success,
    100 * avg(is_session_success::int) as session_success,
    median(start_time) as charge_start_time
from sessions where sessions.attempt is not null
group by rollup (attempt);
