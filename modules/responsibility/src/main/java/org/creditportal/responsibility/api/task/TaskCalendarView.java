package org.creditportal.responsibility.api.task;

import java.io.Serializable;

/**
 * Last days of tasks as a calendar file.
 *
 * @param text as RFC 5545 writes it
 */
public record TaskCalendarView(String text) implements Serializable {}
