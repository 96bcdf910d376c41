package org.creditportal.lists.api;

/** In which way a paper was served (民事诉讼法 Art. 87 to 95, which 行政处罚法 Art. 61 follows). */
public enum ServiceWay {
    /** Handed over. */
    DIRECT,
    /** Left with witnesses or pictures, when it was refused. */
    LEFT,
    /** Through another authority. */
    ENTRUSTED,
    /** By post. */
    POST,
    /** By telefax, mail or another way that the receiver agreed to. */
    ELECTRONIC,
    /** By public announcement; served when its period is over. */
    ANNOUNCED
}
