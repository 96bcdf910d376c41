package org.creditportal.correspondence.api.document;

/** How a document was served (送达方式; Civil Procedure Law, chapter on service, to which administrative law refers). */
public enum ServiceWay {
    /** Handed over (直接送达). */
    DIRECT,
    /** Left there, because acceptance was refused (留置送达). */
    LEFT,
    /** By post (邮寄送达). */
    POST,
    /** By fax, mail or a platform, with consent (电子送达). */
    ELECTRONIC,
    /** By another authority (委托送达). */
    ENTRUSTED,
    /** By public notice (公告送达). */
    PUBLIC_NOTICE
}
