-- A step that the approver returned stands as it was, with his reason, and may be asked again: once in each round.
create table coercion.step_returned (
    step_id bigint primary key references coercion.act_step,
    returned_at timestamptz not null,
    why text not null
);
create trigger step_returned_is_final before update or delete or truncate on coercion.step_returned
    execute function coercion.is_final();
alter table coercion.act_step add column round int not null default 1;
alter table coercion.act_step drop constraint act_step_once;
alter table coercion.act_step add constraint act_step_once unique (act_id, code, round);
