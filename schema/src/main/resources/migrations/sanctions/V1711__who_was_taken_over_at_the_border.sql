-- Who was stopped at the border is taken over, when, by whom, against which receipt; or was let go, and why.
alter table sanctions.hit add column outcome text not null default '', add column handed_over_at timestamptz,
    add column received_by text not null default '', add column receipt text not null default '',
    add constraint hit_outcome check (outcome in ('', 'HANDED_OVER', 'LET_GO')),
    add constraint hit_handover_is_whole check ((outcome = 'HANDED_OVER') =
        (handed_over_at is not null and received_by <> '' and receipt <> ''));
