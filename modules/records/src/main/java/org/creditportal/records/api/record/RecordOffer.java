package org.creditportal.records.api.record;

/**
 * Something that a module above records lets officers of a record's bureau begin from its page.
 *
 * @param id of the link
 * @param outcome the page where it begins, given the record's number as {@code record}
 * @param module whose bundle has the key
 * @param key what the link says
 * @param permission what it needs
 */
public record RecordOffer(String id, String outcome, String module, String key, String permission) {}
