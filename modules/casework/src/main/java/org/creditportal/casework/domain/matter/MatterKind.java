package org.creditportal.casework.domain.matter;

/**
 * A kind of matters as officers find them again.
 *
 * @param module whose bundle says {@code number.<name>} and the words of its states
 * @param name of the kind
 * @param page where one of them is shown, without ending
 */
public record MatterKind(String module, String name, String page) {}
