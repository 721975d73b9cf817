-- A request to a bank over SOAP is kept as the very row that goes onto the wire, made when it is sealed: to hand it out is to copy it. Others stay JSON.
alter table exchange.request alter column content type text using content::text,
    add constraint request_is_a_row_or_json check (left(content, 1) in ('<', '{'));
