package org.creditportal.kernel.dossier;

import java.util.List;

/**
 * What a module holds about one subject.
 *
 * @param lights what is seen at once, the gravest first
 * @param entries what the lights stand for, where the module has them shown in a table of the dossier
 * @param limited whether the officer does not see all of it
 */
public record DossierHolding(List<DossierLight> lights, List<DossierEntry> entries, boolean limited) {

    public DossierHolding {
        lights = List.copyOf(lights);
        entries = List.copyOf(entries);
    }

    /** Whether something is in force; only if not, the part may say that nothing is. */
    public boolean isInForce() {
        return lights.stream().anyMatch(DossierLight::inForce);
    }
}
