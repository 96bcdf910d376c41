-- Matters that were registered before keep the number as their key: no two of them differ in less than that.
UPDATE chk_register_entry SET matter_key = matter_number WHERE matter_key = '';
