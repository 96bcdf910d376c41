package org.creditportal.kernel.dossier;

import java.util.List;

/**
 * One light of a dossier.
 *
 * @param key what it says, in the bundle of the part's module
 * @param arguments of that text; a {@link org.creditportal.kernel.tenant.LocalizedText} is told in the reader's language
 * @param inForce whether what it stands for is in force today
 * @param link to what it stands for; {@code null} leads to the part's section of the dossier
 */
public record DossierLight(String key, List<Object> arguments, DossierTone tone, boolean inForce, DossierLink link) {

    public DossierLight {
        arguments = List.copyOf(arguments);
    }
}
