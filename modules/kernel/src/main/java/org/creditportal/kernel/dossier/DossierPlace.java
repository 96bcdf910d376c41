package org.creditportal.kernel.dossier;

/**
 * Where a part stands on a dossier.
 *
 * @param module name of the module as its folder; its bundle says {@code dossier.title}, {@code dossier.clear} (nothing is in
 *     force) and the keys of lights and entries
 * @param order lower ones stand first
 * @param permission what an officer needs to learn anything from the part
 */
public record DossierPlace(String module, int order, String permission) {}
