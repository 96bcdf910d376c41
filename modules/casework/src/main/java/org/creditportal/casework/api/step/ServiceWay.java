package org.creditportal.casework.api.step;

/**
 * How a paper was served (送达方式; 民事诉讼法 Art. 87 to 95, which 行政处罚法 Art. 61 follows). Texts in casework's bundle under {@code
 * ServiceWay.<NAME>}.
 */
public enum ServiceWay {
    /** Handed over (直接送达). */
    DIRECT,
    /** Left with witnesses or pictures, when it was refused (留置送达). */
    LEFT,
    /** Through another authority (委托送达). */
    ENTRUSTED,
    /** By post (邮寄送达). */
    POST,
    /** By telefax, mail or another way that the receiver agreed to (电子送达). */
    ELECTRONIC,
    /** By public announcement; served when its period is over (公告送达). */
    ANNOUNCED
}
