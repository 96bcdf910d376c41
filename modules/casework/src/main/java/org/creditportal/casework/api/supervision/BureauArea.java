package org.creditportal.casework.api.supervision;

import java.io.Serializable;

/**
 * Of whom a figure tells.
 *
 * @param bureau id of the bureau
 * @param area id of the administrative area; {@code null} where what is counted belongs to none
 */
public record BureauArea(String bureau, String area) implements Serializable {}
