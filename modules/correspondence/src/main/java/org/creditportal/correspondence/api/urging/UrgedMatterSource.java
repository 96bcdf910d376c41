package org.creditportal.correspondence.api.urging;

/** A module whose matters are urged: says for which officers they are. A CDI bean, found by itself. */
public interface UrgedMatterSource {

    /** The module, as clocks name it. */
    String module();

    /** Whether the officer at work may look at the matter; one that does not exist nobody may. */
    boolean isSeen(String matter);
}
