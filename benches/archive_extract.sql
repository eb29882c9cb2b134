-- What `archive_kpi.sql` reads, out of the columns that `judge` and `extract` made of frames of OCPP 1.6: the table judged has
-- time, station, frame and verdict, extracted has time, station, message_id and the values of each message.

-- The calls of stations, and the newest frame of all.
create table frames as
select time::timestamp as time, station, 'CALL' as message_type, 'charging_station_to_csms' as direction
from judged where message_type = 'CALL' and is_from_station(action)
union all
select max(time)::timestamp, null, null, null from judged;

create view notified as
select row as frame, time::timestamp as time, station, message_id, connector, status, error_code, moment::timestamp as moment
from extracted where message = 'StatusNotification';

create view starts as
select call.station, call.connector, call.time::timestamp as first, call.moment::timestamp as started,
    call.meter as meter_start, call.id_token, answer.frame->>'$[2].transactionId' as transaction
from extracted as call join judged as answer using (station, message_id)
where call.message = 'StartTransaction' and answer.message_type = 'CALLRESULT';

create view stops as
select station, transaction::varchar as transaction, moment::timestamp as stopped, coalesce(reason, 'Local') as stop_reason,
    meter as meter_stop, id_token as stop_token
from extracted where message = 'StopTransaction';

create view heard as
select station, transaction::varchar as transaction, max(time)::timestamp as last
from extracted where message in ('MeterValues', 'StopTransaction') group by all;
