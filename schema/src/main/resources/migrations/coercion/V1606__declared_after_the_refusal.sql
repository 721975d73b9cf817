-- Who was found to refuse may still declare: he had not filed when the court found so, and what he files comes after it.
alter table coercion.declaration
    drop constraint declaration_refused_is_not_filed,
    add constraint declaration_refused_was_not_filed check (outcome is distinct from 'REFUSED' or filed_on is null
        or filed_on >= (outcome_at at time zone 'Asia/Shanghai')::date);
