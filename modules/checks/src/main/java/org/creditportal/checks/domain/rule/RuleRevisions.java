package org.creditportal.checks.domain.rule;

import java.util.List;

/** The revisions of areas' rules that the tenant has released. */
public interface RuleRevisions {

    void add(RuleRevision revision);

    /** Those of an area, the newest first. */
    List<RuleRevision> of(String area);

    /** Those of all areas, the newest first. */
    List<RuleRevision> all();
}
