package org.creditportal.sanctions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.casework.domain.matter.MatterKind;
import org.creditportal.casework.domain.matter.MatterStore;
import org.creditportal.kernel.page.Page;
import org.creditportal.kernel.procedure.ProcedureState;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.kernel.store.Portions;
import org.creditportal.kernel.store.SortableColumns;
import org.creditportal.records.api.subject.RepresentativeRetracted;
import org.creditportal.sanctions.api.RestrictionCriteria;
import org.creditportal.sanctions.api.RestrictionState;
import org.creditportal.sanctions.domain.PersonRestriction;

/** The restrictions on persons in the tenant's database. */
@ApplicationScoped
public class StoredRestrictions extends MatterStore<PersonRestriction> {

    private static final SortableColumns COLUMNS = new SortableColumns(
            Map.of("COMPANY", "e.company", "BUREAU", "e.bureau", "STATE", "e.state", "UNTIL", "e.until"));

    private static final List<String> NOT_OVER = ProcedureState.openNames(RestrictionState.class);

    @PersistenceContext(unitName = "sanctions")
    private EntityManager entityManager;

    public StoredRestrictions() {
        super(PersonRestriction.class, new MatterKind("sanctions", "restriction", "/sanctions/restrictions"));
    }

    /** They stand in one list. */
    @Override
    public WorkPlace place(PersonRestriction restriction) {
        return WorkPlace.of(kind().page());
    }

    @Override
    protected EntityManager entityManager() {
        return entityManager;
    }

    /** Those of a case that were not lifted. */
    public List<PersonRestriction> ofCase(String caseNumber) {
        return list(
                Criteria.where("e.caseNumber = ?", caseNumber).and("e.state <> ?", RestrictionState.LIFTED.name()),
                "e.id");
    }

    /** Keeps a new one and writes it at once, so that a second one of its person, reason and company is refused here. */
    @Override
    public void add(PersonRestriction imposed) {
        addAtOnce(imposed);
    }

    /**
     * Those for the same person, reason and company that were not lifted, locked until the transaction ends. The key alone does not
     * tell: the person has another one once his certificate is known.
     */
    List<PersonRestriction> lockSame(PersonRestriction imposed) {
        List<Criteria> person = new ArrayList<>();
        person.add(Criteria.where("e.activeKey = ?", imposed.activeKey()));
        person.add(Criteria.where("e.relation = ?", imposed.relation()));
        if (imposed.personNumber() != null) {
            person.add(Criteria.where("e.personNumber = ?", imposed.personNumber()));
        }
        Criteria same = Criteria.where("e.companyNumber = ?", imposed.companyNumber())
                .and("e.ground = ?", imposed.ground())
                .and("e.state IN ?", NOT_OVER)
                .and(Criteria.anyOf(person));
        return select(String.class, "e.number", same, "e.id").stream()
                .map(this::findForChange)
                .flatMap(Optional::stream)
                .filter(found -> !found.state().isFinal())
                .toList();
    }

    /**
     * One page, the newest first. Who asks for all bureaus' finds persons by their whole names only, so that nobody looks through them.
     *
     * @param bureau id of the only bureau whose restrictions are found; {@code null} for all
     */
    public Page<PersonRestriction> search(RestrictionCriteria wanted, String bureau) {
        return page(
                named(wanted)
                        .andIfGiven("e.bureau IN ?", heldBy(bureau))
                        .andIfGiven(
                                "e.state = ?",
                                wanted.state() == null ? null : wanted.state().name()),
                COLUMNS.order(wanted.order(), "e.id DESC"),
                wanted.page(),
                wanted.size());
    }

    private static Criteria named(RestrictionCriteria wanted) {
        if (wanted.text() == null || wanted.text().isBlank()) {
            return Criteria.all();
        }
        String text = wanted.text().strip();
        String person = wanted.everywhere() ? "e.personName = ?" : "LOCATE(?, e.personName) > 0";
        return Criteria.where("(" + person + " OR LOCATE(?, e.company) > 0)", text, text);
    }

    /** Those upon the persons that were not lifted. */
    List<PersonRestriction> open(Collection<String> personNumbers) {
        return open("e.personNumber IN ?", personNumbers);
    }

    /** Those because of the companies that were not lifted. */
    List<PersonRestriction> openBecauseOf(Collection<String> companyNumbers) {
        return open("e.companyNumber IN ?", companyNumbers);
    }

    private List<PersonRestriction> open(String condition, Collection<String> numbers) {
        return Portions.of(numbers, Portions.OF_A_QUERY)
                .flatMap(portion ->
                        list(Criteria.where(condition, portion).and("e.state IN ?", NOT_OVER), "e.until, e.id")
                                .stream())
                .toList();
    }

    /** Those that were not lifted, upon somebody who stands behind the company no more, by whatever told him. */
    List<PersonRestriction> open(RepresentativeRetracted gone) {
        Criteria upon = Criteria.anyOf(List.of(
                Criteria.where("e.relation IN ?", gone.relations()),
                Criteria.where("e.activeKey IN ?", PersonRestriction.keys(gone.subject(), gone.personKeys()))));
        return list(Criteria.where("e.state IN ?", NOT_OVER).and(upon), "e.id");
    }

    /** Those that were not lifted, upon persons who were not on record, after the one with the number, in the order of numbers. */
    List<PersonRestriction> ofUnknown(String after, int most) {
        Criteria unknown = Criteria.where("e.personNumber IS NULL")
                .and("e.state IN ?", NOT_OVER)
                .and("e.number > ?", after);
        return list(unknown, "e.number", most);
    }

    /** The oldest of a bureau that are not over. */
    List<PersonRestriction> notOver(String bureau, int most) {
        return list(Criteria.where("e.bureau IN ?", heldBy(bureau)).and("e.state IN ?", NOT_OVER), "e.id", most);
    }
}
