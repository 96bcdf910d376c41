package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.domain.proposal.ProposalScope;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.error.NotFoundException;

/** The kinds of change that modules offer. */
@ApplicationScoped
class ProposalKinds {

    @Inject
    @Any
    private Instance<ProposalKind<?>> kinds;

    ProposalKind<?> require(String name) {
        return StreamSupport.stream(kinds.spliterator(), false)
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("ProposalKind", name));
    }

    /** What the officer may propose or decide on. */
    ProposalScope seenBy(Officer officer) {
        return scope(officer, kind -> officer.may(kind.proposePermission()) || officer.may(kind.decidePermission()));
    }

    /** What the officer may decide on. */
    ProposalScope decidedBy(Officer officer) {
        return scope(officer, kind -> officer.may(kind.decidePermission()));
    }

    private ProposalScope scope(Officer officer, Predicate<ProposalKind<?>> which) {
        boolean seesAll = officer.may(IdentityPermission.BUREAUS_ALL);
        Map<Boolean, Set<String>> names = StreamSupport.stream(kinds.spliterator(), false)
                .filter(which)
                .collect(Collectors.partitioningBy(
                        kind -> seesAll || kind.isForEveryBureau(),
                        Collectors.mapping(ProposalKind::name, Collectors.toSet())));
        return new ProposalScope(names.get(true), names.get(false), officer.bureaus());
    }
}
