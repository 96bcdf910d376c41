/** Draws official documents as PDF, laid out as GB/T 9704-2012 says. */
package org.creditportal.correspondence.application.paper;
