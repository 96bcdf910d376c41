package org.creditportal.kernel.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.creditportal.kernel.error.StaleVersionException;
import org.creditportal.kernel.identifier.Identifiers;

/**
 * An aggregate root's row: an identifier assigned by the application and a version against lost updates. Business code
 * knows the aggregate by its business number; the row's id stays inside the module.
 */
@MappedSuperclass
public abstract class VersionedEntity {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    /** For the persistence provider, which fills the id from the row. */
    protected VersionedEntity() {}

    /**
     * For the factories of subclasses.
     *
     * @param id a new identifier, see {@link Identifiers#next()}
     */
    protected VersionedEntity(long id) {
        this.id = id;
    }

    /** The row's identifier. */
    public long id() {
        return id;
    }

    /** The version to be carried by pages and commands. */
    public long version() {
        return version;
    }

    /**
     * Refuses a change that was decided on another version than the current one.
     *
     * @param seen the version that the page or caller showed
     * @throws StaleVersionException when it is no longer current
     */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw new StaleVersionException(getClass().getSimpleName(), seen, version);
        }
    }
}
