-- What `kpi.sql` reads, out of the raw frames of OCPP 1.6 themselves: the table log has time, station and frame.

create table parsed as
select row_number() over () - 1 as frame, time::timestamp as time, station,
    (frame->>'$[0]')::int as kind, frame->>'$[1]' as message_id,
    case when frame->>'$[0]' = '2' then frame->>'$[2]' end as action,
    frame->(if(frame->>'$[0]' = '2', '$[3]', '$[2]')) as payload
from log;

create table calls as select * from parsed where kind = 2;

create view frames as
select time, station, if(kind = 2, 'CALL', 'CALLRESULT') as message_type, case when kind = 2 and action not in (
    'RemoteStartTransaction', 'RemoteStopTransaction', 'Reset', 'ChangeConfiguration', 'GetConfiguration', 'TriggerMessage',
    'UnlockConnector', 'ChangeAvailability') then 'charging_station_to_csms' end as direction
from parsed;

create table status as
with notified as (
    select frame, time, station, message_id, (payload->>'connectorId')::int as connector, payload->>'status' as status,
        payload->>'errorCode' as error_code, (payload->>'timestamp')::timestamp as moment
    from calls where action = 'StatusNotification'
), told as (
    select *, lag(status) over (partition by station, connector order by time, frame) as previous from notified
)
select *, previous is null or previous <> status as is_change from told;

create table sessions as
with starts as (
    select calls.station, (calls.payload->>'connectorId')::int as connector, calls.time as first,
        (calls.payload->>'timestamp')::timestamp as started, (calls.payload->>'meterStart')::bigint as meter_start,
        calls.payload->>'idTag' as id_token, answers.payload->>'transactionId' as transaction
    from calls join parsed as answers on answers.kind = 3 and answers.station = calls.station
        and answers.message_id = calls.message_id
    where calls.action = 'StartTransaction'
), stops as (
    select station, payload->>'transactionId' as transaction, (payload->>'timestamp')::timestamp as stopped,
        coalesce(payload->>'reason', 'Local') as stop_reason, (payload->>'meterStop')::bigint as meter_stop,
        payload->>'idTag' as stop_token
    from calls where action = 'StopTransaction'
), heard as (
    select station, payload->>'transactionId' as transaction, max(time) as last
    from calls where action in ('MeterValues', 'StopTransaction') group by all
), whole as (
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
