-- Sessions, status changes, outages and uptime of OCPP 1.6 stations.
--
-- It reads what kpi.py makes of raw frames: frames, payloads; and the master data: chargers, ports, connectors. Times are in
-- UTC. The definitions are those of the kwwhat project, for the logs of which the same rows come out.

-- A change of a connector's status; a notification that repeats the last status is none.
create or replace table status_changes as
with notified as (
    select station, connector, time as ingested, message_id, status, error_code, moment,
        lag(status) over each_connector as previous_status,
        lag(time) over each_connector as previous_ingested
    from payloads
    where message = 'StatusNotification'
    window each_connector as (partition by station, connector order by time, row)
), changed as (
    select * from notified where previous_status is distinct from status
)
select changed.*, connectors.port,
    lead(status) over each_connector as next_status,
    lead(ingested) over each_connector as next_ingested
from changed left join connectors using (station, connector)
window each_connector as (partition by station, connector order by ingested);

-- A transaction: what its start, its answer, its meter values and its stop say. Energy is exact: integers of Wh.
create or replace table transactions as
with answered as (
    select call.row, answer.transaction, answer.tag_status
    from payloads call
    asof join (select * from payloads where message = 'StartTransactionResponse') answer
        on call.station = answer.station and call.message_id = answer.message_id and call.time <= answer.time
    where call.message = 'StartTransaction' and answer.time <= call.time + interval 15 seconds
), told as (
    select payloads.* replace (coalesce(answered.transaction, payloads.transaction) as transaction,
        answered.tag_status as tag_status)
    from payloads left join answered using (row)
    where message in ('StartTransaction', 'MeterValues', 'StopTransaction')
)
select station, transaction,
    min(connector) as connector,
    min(time) as ingested,
    min(moment) filter (message = 'StartTransaction') as started,
    max(moment) filter (message = 'StopTransaction') as stopped,
    max(time) as last_ingested,
    -- A stop without a reason is a local one [1.6 7.36].
    min(coalesce(reason, 'Local')) filter (message = 'StopTransaction') as stop_reason,
    list_distinct(list(tag)) as tags,
    list_distinct(list(tag_status)) as tag_statuses,
    min(meter) filter (message = 'StartTransaction') as meter_start,
    max(meter) filter (message = 'StopTransaction') as meter_stop,
    max(meter) filter (message = 'StopTransaction') - min(meter) filter (message = 'StartTransaction') as energy
from told
where transaction is not null
group by station, transaction;

-- kwwhat's success: energy above 0.1 kWh, a stop as a driver wants it, and no fault next.
create or replace table attempts as
select transactions.*, ports.port,
    coalesce(energy > 100 and stop_reason in ('Local', 'Remote', 'EVDisconnected') and next.status is distinct from 'Faulted',
        false) as success
from transactions
left join connectors ports using (station, connector)
asof left join status_changes next
    on transactions.station = next.station and transactions.connector = next.connector and transactions.last_ingested <= next.ingested;

-- A station is offline while it sends no CALL for longer than its heartbeat interval.
create or replace table offline as
with watched as (
    select station, greatest(commissioned, getvariable('since')) as since,
        least(coalesce(decommissioned, newest), newest) as until
    from chargers, (select max(time) as newest from frames)
), heard as (
    select station, time from frames join watched using (station)
    where message_type = 'CALL' and sent_by_station and time between since and until
    union select station, since from watched
    union select station, until from watched
), silent as (
    select station, time as since, lead(time) over (partition by station order by time) as until from heard
)
select * from silent where until - since > getvariable('heartbeat');

-- A port is faulted while all of its connectors are. As in kwwhat, time is cut where a fault begins or ends, and a fault counts
-- in the pieces that it only touches as well: connectors that fault one after another make one outage.
create or replace table faulted as
with faults as (
    select station, port, connector, ingested as since, coalesce(next_ingested, (select max(time) from frames)) as until
    from status_changes where status = 'Faulted' and port is not null
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
with watched as (
    select station, datediff('minute', greatest(commissioned, getvariable('since')), least(coalesce(decommissioned, newest), newest))
        as minutes
    from chargers, (select max(time) as newest from frames)
)
select station, port, any_value(watched.minutes) as minutes, coalesce(sum(downtime.minutes), 0) as outage,
    100 * (1 - coalesce(sum(downtime.minutes), 0) / any_value(watched.minutes)) as uptime
from ports join watched using (station) left join downtime using (station, port)
group by station, port;
