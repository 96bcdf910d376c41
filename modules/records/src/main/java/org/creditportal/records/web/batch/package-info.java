/** Pages and interface of the import. */
package org.creditportal.records.web.batch;
