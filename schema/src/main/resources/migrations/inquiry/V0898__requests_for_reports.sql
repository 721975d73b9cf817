-- What the command centre may read of queries: which case each request to an institution belongs to.
create view shared.query_request as
    select id, case_id, partner_id, item_id, handled_at, late_at from inquiry.request;
