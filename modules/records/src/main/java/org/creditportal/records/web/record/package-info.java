/** Pages and interface of records. */
package org.creditportal.records.web.record;
