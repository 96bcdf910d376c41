/** Handing templates out. */
package org.creditportal.records.application.template;
