package org.creditportal.lists.api;

import java.io.Serializable;
import java.time.LocalDate;
import org.creditportal.kernel.time.LastDay;

/**
 * How long an entry counts, where that is longer than it is public: a ban of ten years or for life is shown for three at most
 * (K-45; 食品安全法 Art. 135, 药品管理法 Art. 118, 123).
 *
 * @param months from the date of the decision document; 0 for life
 * @param life whether it has no end
 */
public record EffectTerm(int months, boolean life) implements Serializable {

    /** Stands for no end wherever a last day is asked, as in records (发改办财金〔2018〕424号). */
    public static final LocalDate NO_END = LastDay.NONE;

    /** Most months. */
    public static final int LONGEST = 600;

    /** Whether it says one of the two. */
    public boolean isTold() {
        return life ? months == 0 : months >= 1 && months <= LONGEST;
    }
}
