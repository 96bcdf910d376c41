package org.creditportal.records.domain;

/**
 * Who does something to a batch or record.
 *
 * @param id the officer's account
 * @param name as shown at the time
 */
public record Actor(String id, String name) {}
