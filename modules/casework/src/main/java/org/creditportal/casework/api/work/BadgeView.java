package org.creditportal.casework.api.work;

import java.io.Serializable;

/**
 * The numbers in the menu.
 *
 * @param waiting how many things wait
 * @param overdue how many of them are overdue
 * @param outcomes how many outcomes the officer has not taken note of
 */
public record BadgeView(long waiting, long overdue, long outcomes) implements Serializable {}
