/** The catalogue read and kept, and taken over once from the tenant's file. */
package org.creditportal.records.application.catalogue;
