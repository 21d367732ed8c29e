-- Questions that were to be answered here before case-service did it are handed on like new ones.
INSERT INTO scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
SELECT 'hand-question', message_id || '.handed-on',
       convert_to(json_build_object('municipality', municipality, 'message', message_id)::text, 'UTF8'),
       now(), false, 1
FROM information_request WHERE state = 'OPEN'
ON CONFLICT DO NOTHING;
