package org.creditportal.webkit.web;

/**
 * A line that was chosen in a table.
 *
 * @param number which one
 * @param version as the officer saw it
 */
public record ChosenThing(String number, long version) {}
