package org.creditportal.kernel.dossier;

/**
 * Where something of a dossier is shown whole.
 *
 * @param outcome the page, such as {@code /lists/detail}
 * @param number its parameter {@code number}
 */
public record DossierLink(String outcome, String number) {}
