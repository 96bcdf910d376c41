/** Import: files, their rows and what became of them. */
package org.creditportal.records.api.batch;
