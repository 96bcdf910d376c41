package org.creditportal.casework.api.work;

import java.io.Serializable;

/**
 * Somebody to whom a thing may go.
 *
 * @param id of the officer
 */
public record ColleagueRow(String id, String name) implements Serializable {}
