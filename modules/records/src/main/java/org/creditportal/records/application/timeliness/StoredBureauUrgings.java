package org.creditportal.records.application.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditportal.kernel.store.Criteria;
import org.creditportal.records.application.StoredRows;
import org.creditportal.records.domain.timeliness.BureauUrging;
import org.creditportal.records.domain.timeliness.BureauUrgings;

/** Urgings in the tenant's database. */
@ApplicationScoped
public class StoredBureauUrgings extends StoredRows<BureauUrging> implements BureauUrgings {

    private static final String LAST =
            "e.urgedOn = (SELECT MAX(l.urgedOn) FROM BureauUrging l WHERE l.bureau = e.bureau)";

    public StoredBureauUrgings() {
        super(BureauUrging.class);
    }

    @Override
    public Map<String, BureauUrging> last() {
        return list(Criteria.where(LAST), "").stream()
                .collect(Collectors.toMap(BureauUrging::bureau, Function.identity(), (one, same) -> one));
    }

    @Override
    public Optional<BureauUrging> findLast(String bureau) {
        return first(Criteria.where(LAST).and("e.bureau IN ?", heldBy(bureau)));
    }
}
