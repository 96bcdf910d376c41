package org.creditportal.responsibility.api.area;

/** What a decision does to an administrative area. */
public enum AreaChangeKind {
    /** A new one is there (K-47: other matters by law). */
    FOUND,
    /** It is called otherwise. */
    RENAME,
    /** It binds otherwise: more or less strongly, by another effect of a look or on another condition. */
    BIND,
    /** It ends: nobody answers for it, and no check is begun in it any more. */
    END;

    /** Whether it says how the area binds. */
    public boolean binds() {
        return this == FOUND || this == BIND;
    }
}
