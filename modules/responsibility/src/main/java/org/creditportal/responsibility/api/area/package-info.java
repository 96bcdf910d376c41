/** Administrative areas that two officers add, rename, bind otherwise and end. */
package org.creditportal.responsibility.api.area;
