-- A change after the report is reported within ten days (财产调查规定第7条): each supplement says from which change and until when.
alter table coercion.report add column changed_on date, add column supplement_due_on date,
    add constraint report_supplement_limit_is_whole check ((changed_on is null) = (supplement_due_on is null)),
    add constraint report_supplement_limit_follows check (changed_on is null or supplement_due_on > changed_on and no > 1);
