mod bygg;
mod se;
