/** Handing templates out and knowing their headers. */
package org.creditportal.records.application.template;
