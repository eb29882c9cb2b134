-- What `archive_kpi.sql` reads, out of the raw frames of OCPP 1.6 themselves: the table log has time, station and frame.

create table parsed as
select row_number() over () - 1 as frame, time::timestamp as time, station,
    (frame->>'$[0]')::int as kind, frame->>'$[1]' as message_id,
    case when frame->>'$[0]' = '2' then frame->>'$[2]' end as action,
    frame->(if(frame->>'$[0]' = '2', '$[3]', '$[2]')) as payload
from log;

create table calls as select * from parsed where kind = 2;

create view frames as
select time, station, if(kind = 2, 'CALL', 'CALLRESULT') as message_type,
    case when kind = 2 and is_from_station(action) then 'charging_station_to_csms' end as direction
from parsed;

create view notified as
select frame, time, station, message_id, (payload->>'connectorId')::int as connector, payload->>'status' as status,
    payload->>'errorCode' as error_code, (payload->>'timestamp')::timestamp as moment
from calls where action = 'StatusNotification';

create view starts as
select calls.station, (calls.payload->>'connectorId')::int as connector, calls.time as first,
    (calls.payload->>'timestamp')::timestamp as started, (calls.payload->>'meterStart')::bigint as meter_start,
    calls.payload->>'idTag' as id_token, answers.payload->>'transactionId' as transaction
from calls join parsed as answers on answers.kind = 3 and answers.station = calls.station
    and answers.message_id = calls.message_id
where calls.action = 'StartTransaction';

create view stops as
select station, payload->>'transactionId' as transaction, (payload->>'timestamp')::timestamp as stopped,
    coalesce(payload->>'reason', 'Local') as stop_reason, (payload->>'meterStop')::bigint as meter_stop,
    payload->>'idTag' as stop_token
from calls where action = 'StopTransaction';

create view heard as
select station, payload->>'transactionId' as transaction, max(time) as last
from calls where action in ('MeterValues', 'StopTransaction') group by all;
