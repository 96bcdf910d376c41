/** Pages of the work list and of changes by two officers. */
package org.creditportal.casework.web;
