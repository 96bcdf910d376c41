package org.creditportal.kernel.audit;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.kernel.page.Order;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.persistence.InstantConverter;

@Stateless
@DenyAll
@Local(AuditLog.class)
public class AuditLogBean implements AuditLog {

    private static final Duration DAY = Duration.ofDays(1);

    /** By what the trail is sorted, beside the order in which it was written: an index for each. */
    private static final Map<String, List<String>> SORTED = Map.of(
            "OCCURRED_AT", List.of(),
            "EVENT", List.of("event", "occurredAt"),
            "ACTOR", List.of("actorName"),
            "OBJECT", List.of("object"));

    private static final String NUMBERS = "SELECT n FROM AuditNumber n WHERE n.lineId IN :ids";

    @PersistenceContext(unitName = "kernel")
    private EntityManager entityManager;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private AuditSealer sealer;

    @Inject
    private AuditChain chain;

    @Inject
    private AuditAnchors anchors;

    @Inject
    private UnsealedLines unsealed;

    @Inject
    private Clock clock;

    @Override
    @RolesAllowed(PERMISSION)
    @Audited(KernelAudit.AUDIT_TRAIL_VIEWED)
    public Page<AuditRow> search(AuditCriteria criteria) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<AuditLine> lines = builder.createQuery(AuditLine.class);
        Root<AuditLine> line = lines.from(AuditLine.class);
        lines.where(predicates(builder, line, criteria)).orderBy(orders(builder, line, criteria.order()));
        List<AuditLine> found = entityManager
                .createQuery(lines)
                .setFirstResult((criteria.page() - 1) * criteria.size())
                .setMaxResults(criteria.size())
                .getResultList();
        Map<Long, Long> numbers = numbers(found);
        List<AuditRow> rows =
                found.stream().map(one -> one.toRow(numbers.get(one.id()))).toList();
        return new Page<>(rows, count(builder, criteria), criteria.page(), criteria.size());
    }

    @Override
    @RolesAllowed(PERMISSION)
    @Audited(KernelAudit.AUDIT_TRAIL_VIEWED)
    public Optional<AuditRow> find(ReadAuditLine query) {
        return entityManager
                .createQuery(
                        "SELECT l FROM AuditLine l WHERE l.id IN (SELECT n.lineId FROM AuditNumber n WHERE n.number ="
                                + " :number)",
                        AuditLine.class)
                .setParameter("number", query.sequenceNumber())
                .getResultStream()
                .findFirst()
                .map(line -> line.toRow(query.sequenceNumber()));
    }

    @Override
    @RolesAllowed(PERMISSION)
    @Audited(KernelAudit.AUDIT_TRAIL_VERIFIED)
    public AuditVerification verify() {
        // A line that committed late would look like one that was kept from the sealer.
        sealer.tend();
        return verifier.verify();
    }

    @Override
    @RolesAllowed(PERMISSION)
    public AuditStateView state() {
        Optional<AuditFinding> fault = chain.fault();
        return new AuditStateView(
                chain.last().map(AuditAnchor::of).orElse(null),
                anchors.last().orElse(null),
                unsealed.count(),
                fault.orElse(null));
    }

    @Override
    @RolesAllowed(PERMISSION)
    public Map<AuditOutcome, Long> findLastDay() {
        Map<AuditOutcome, Long> ended = new EnumMap<>(AuditOutcome.class);
        List<?> rows = entityManager
                .createNativeQuery(
                        "SELECT outcome, COUNT(*) FROM krn_audit_line WHERE occurred_at >= ? GROUP BY outcome")
                .setParameter(1, LocalDateTime.ofInstant(clock.instant().minus(DAY), ZoneOffset.UTC))
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> ended.put(AuditOutcome.valueOf((String) row[0]), ((Number) row[1]).longValue()));
        return ended;
    }

    @Override
    @RolesAllowed(PERMISSION)
    public Optional<Instant> findVerified() {
        return Optional.ofNullable(InstantConverter.instant(entityManager
                .createNativeQuery("SELECT MAX(occurred_at) FROM krn_audit_line WHERE event = ? AND outcome = ?")
                .setParameter(1, KernelAudit.AUDIT_TRAIL_VERIFIED)
                .setParameter(2, AuditOutcome.SUCCESS.name())
                .getSingleResult()));
    }

    private Map<Long, Long> numbers(List<AuditLine> lines) {
        Map<Long, Long> numbers = new HashMap<>();
        if (!lines.isEmpty()) {
            entityManager
                    .createQuery(NUMBERS, AuditNumber.class)
                    .setParameter("ids", lines.stream().map(AuditLine::id).toList())
                    .getResultStream()
                    .forEach(number -> numbers.put(number.lineId(), number.number()));
        }
        return numbers;
    }

    /** As an index goes, from its beginning or its end; lines that are equal follow each other as they were written. */
    private static List<jakarta.persistence.criteria.Order> orders(
            CriteriaBuilder builder, Root<AuditLine> line, Order asked) {
        boolean known = asked != null && asked.by() != null && SORTED.containsKey(asked.by());
        boolean ascending = known && asked.ascending();
        List<String> attributes = known ? SORTED.get(asked.by()) : List.of();
        return Stream.concat(attributes.stream(), Stream.of("id"))
                .map(attribute -> ascending ? builder.asc(line.get(attribute)) : builder.desc(line.get(attribute)))
                .toList();
    }

    private long count(CriteriaBuilder builder, AuditCriteria criteria) {
        CriteriaQuery<Long> count = builder.createQuery(Long.class);
        Root<AuditLine> line = count.from(AuditLine.class);
        count.select(builder.count(line)).where(predicates(builder, line, criteria));
        return entityManager.createQuery(count).getSingleResult();
    }

    private static Predicate[] predicates(CriteriaBuilder builder, Root<AuditLine> line, AuditCriteria criteria) {
        List<Predicate> predicates = new ArrayList<>();
        if (criteria.from() != null) {
            predicates.add(builder.greaterThanOrEqualTo(line.get("occurredAt"), criteria.from()));
        }
        if (criteria.until() != null) {
            predicates.add(builder.lessThan(line.get("occurredAt"), criteria.until()));
        }
        if (criteria.actor() != null && !criteria.actor().isEmpty()) {
            Predicate named = builder.gt(builder.locate(line.get("actorName"), criteria.actor()), 0);
            predicates.add(
                    criteria.portal()
                            ? builder.or(named, builder.equal(line.get("actorName"), Actor.SYSTEM.name()))
                            : named);
        }
        if (criteria.event() != null) {
            predicates.add(
                    AuditEvents.moduleOf(criteria.event()).isPresent()
                            ? builder.equal(line.get("event"), criteria.event())
                            : builder.disjunction());
        }
        if (!criteria.objects().isEmpty()) {
            predicates.add(line.get("object").in(criteria.objects()));
        }
        return predicates.toArray(Predicate[]::new);
    }
}
