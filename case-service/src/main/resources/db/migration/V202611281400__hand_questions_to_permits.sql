alter table information_request add column permit_question jsonb;
comment on column information_request.permit_question is 'That it asks about a permit and was handed on to the permit register (rule 7.4): when, by whom, which permit';
