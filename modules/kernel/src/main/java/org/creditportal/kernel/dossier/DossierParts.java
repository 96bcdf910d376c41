package org.creditportal.kernel.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.creditportal.kernel.dossier.DossierAnswer.Outcome;
import org.creditportal.kernel.persistence.DatabaseFailures;
import org.creditportal.kernel.tenant.TenantScope;

/**
 * Asks every module for its part of a dossier, each in a transaction of its own: one that fails takes no other with it, unless the
 * database is away, for which all of them would wait one after the other.
 */
@ApplicationScoped
public class DossierParts {

    private static final Logger LOG = System.getLogger(DossierParts.class.getName());

    private Iterable<DossierPart> parts;

    protected DossierParts() {}

    @Inject
    DossierParts(@Any Instance<DossierPart> parts) {
        this((Iterable<DossierPart>) parts);
    }

    public DossierParts(Iterable<DossierPart> parts) {
        this.parts = parts;
    }

    /**
     * The answers of all parts, in the order of their places; none is left out.
     *
     * @param permitted whether the officer holds a permission
     */
    public List<DossierAnswer> ask(Set<String> subjectNumbers, Predicate<String> permitted) {
        return StreamSupport.stream(parts.spliterator(), false)
                .map(part -> ask(part, subjectNumbers, permitted))
                .sorted(Comparator.comparingInt(answer -> answer.place().order()))
                .toList();
    }

    private static DossierAnswer ask(DossierPart part, Set<String> subjectNumbers, Predicate<String> permitted) {
        DossierPlace place = part.place();
        if (!permitted.test(place.permission())) {
            return new DossierAnswer(place, Outcome.NOT_PERMITTED, null);
        }
        try {
            return new DossierAnswer(place, Outcome.ANSWERED, part.find(subjectNumbers));
        } catch (RuntimeException failure) {
            if (DatabaseFailures.isAway(failure)) {
                throw failure;
            }
            LOG.log(
                    Level.ERROR,
                    () -> "[" + TenantScope.current() + "] " + place.module() + " could not say what it holds of "
                            + subjectNumbers,
                    failure);
            return new DossierAnswer(place, Outcome.FAILED, null);
        }
    }
}
