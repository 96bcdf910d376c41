/** The catalogue of credit information: what may be recorded at all, by whom, and to whom it may be shown. */
package org.creditportal.records.api.catalogue;
