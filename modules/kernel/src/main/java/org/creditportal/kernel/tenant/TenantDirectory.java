package org.creditportal.kernel.tenant;

import jakarta.enterprise.inject.Vetoed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The tenants of this installation. Their files are read once when the server starts and never while it runs; only what the portal
 * maintains changes, with what is told by {@link #reorganise}. CDI beans inject it, others get it from {@link TenantFiles#load}.
 */
@Vetoed
public class TenantDirectory {

    private final Map<TenantId, TenantDefinition> files = new LinkedHashMap<>();
    private final Map<String, TenantId> byHost = new HashMap<>();
    private final Map<TenantId, Reorganised> reorganised = new ConcurrentHashMap<>();
    private final AtomicLong readings = new AtomicLong();
    private final Set<TenantId> closed = ConcurrentHashMap.newKeySet();

    /** For the container's proxy only. */
    protected TenantDirectory() {}

    TenantDirectory(List<TenantDefinition> tenants) {
        for (TenantDefinition tenant : tenants) {
            files.put(tenant.id(), tenant);
            tenant.hosts().forEach(host -> byHost.put(host, tenant.id()));
        }
    }

    /** All tenants, ordered by id. */
    public List<TenantDefinition> all() {
        return files.keySet().stream().map(this::require).toList();
    }

    /** Those that this node works for in the background: with another key it would write what nobody finds again. */
    public List<TenantDefinition> atWork() {
        return all().stream().filter(tenant -> !closed.contains(tenant.id())).toList();
    }

    /**
     * The tenant with this id.
     *
     * @throws UnknownTenantException when no folder defines it
     */
    public TenantDefinition require(TenantId id) {
        Reorganised now = reorganised.get(id);
        return now == null ? file(id) : now.today();
    }

    private TenantDefinition file(TenantId id) {
        TenantDefinition tenant = files.get(id);
        if (tenant == null) {
            throw new UnknownTenantException(id);
        }
        return tenant;
    }

    /**
     * The tenant that answers to this host.
     *
     * @param host a host name without port, in any case; null finds nothing
     */
    public Optional<TenantDefinition> findByHost(String host) {
        return host == null
                ? Optional.empty()
                : Optional.ofNullable(byHost.get(host.toLowerCase(Locale.ROOT))).map(this::require);
    }

    /**
     * The tenant of this thread.
     *
     * @throws NoTenantException when the thread works for none
     * @throws UnknownTenantException when the thread's tenant is not of this installation
     */
    public TenantDefinition current() {
        return require(TenantScope.current());
    }

    /**
     * The tenant of this thread as it was, or will be, on a day.
     *
     * @throws NoTenantException when the thread works for none
     */
    public TenantDefinition asOf(LocalDate day) {
        TenantId id = TenantScope.current();
        Reorganised now = reorganised.get(id);
        return now == null ? file(id) : now.of(file(id), day);
    }

    /**
     * Whether the tenant may be served: it is known what became of it, where otherwise its files are, which may be long ago, and nothing
     * keeps it {@linkplain #close closed}.
     */
    public boolean isServed(TenantId id) {
        return reorganised.containsKey(id) && !closed.contains(id);
    }

    /**
     * The same, waiting for it where only the first reading is missing, as in the first moment of a node: who keeps a tenant closed is not
     * waited for.
     */
    public boolean awaitServed(TenantId id, Duration atMost) {
        return isServed(id) || awaitTold(id, atMost) && isServed(id);
    }

    private synchronized boolean awaitTold(TenantId id, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        long left = atMost.toMillis();
        while (!reorganised.containsKey(id) && !closed.contains(id) && left > 0) {
            try {
                wait(left);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return false;
            }
            left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        }
        return reorganised.containsKey(id);
    }

    /** Nobody of this tenant is served by this node, and no work of it begun, until it is opened. */
    public void close(TenantId id) {
        closed.add(id);
    }

    /** Lets the tenant be served again. */
    public void open(TenantId id) {
        closed.remove(id);
    }

    /** Takes note of how a tenant's bureaus change, where nothing else does. */
    public void reorganise(TenantId id, List<BureauChange> changes, LocalDate today) {
        reorganise(id, changes, List.of(), today);
    }

    /** Takes note of what becomes of a tenant as it is told now. */
    public void reorganise(TenantId id, List<BureauChange> bureaus, List<TenantChange> others, LocalDate today) {
        reorganise(id, bureaus, others, today, beginReading());
    }

    /** To be asked for before what becomes of a tenant is read: of two readings, what the later one found stays. */
    public long beginReading() {
        return readings.incrementAndGet();
    }

    /**
     * Takes note of what becomes of a tenant; to be repeated as days come and changes are decided on.
     *
     * @param bureaus all changes of its bureaus in their order, whatever their day
     * @param others all other changes in their order, whatever their day
     * @param today the tenant's legal date
     * @param reading which reading told it; what an earlier one tells later is passed over
     */
    public void reorganise(
            TenantId id, List<BureauChange> bureaus, List<TenantChange> others, LocalDate today, long reading) {
        tell(id, Reorganised.on(file(id), bureaus, others, today, reading));
    }

    private synchronized void tell(TenantId id, Reorganised told) {
        Reorganised known = reorganised.get(id);
        if (known == null || known.reading() < told.reading()) {
            reorganised.put(id, told);
        }
        notifyAll();
    }

    private record Reorganised(
            List<BureauChange> bureaus, List<TenantChange> others, TenantDefinition today, long reading) {

        static Reorganised on(
                TenantDefinition file,
                List<BureauChange> bureaus,
                List<TenantChange> others,
                LocalDate today,
                long reading) {
            List<BureauChange> ofBureaus = List.copyOf(bureaus);
            List<TenantChange> ofOthers = List.copyOf(others);
            return new Reorganised(ofBureaus, ofOthers, of(file, ofBureaus, ofOthers, today), reading);
        }

        TenantDefinition of(TenantDefinition file, LocalDate day) {
            return of(file, bureaus, others, day);
        }

        private static TenantDefinition of(
                TenantDefinition file, List<BureauChange> bureaus, List<TenantChange> others, LocalDate day) {
            TenantDefinition then = file.reorganised(bureaus.stream()
                    .filter(change -> !change.validFrom().isAfter(day))
                    .toList());
            for (TenantChange other : others) {
                then = other.hasBegun(day) ? other.change().apply(then) : then;
            }
            return then;
        }
    }
}
